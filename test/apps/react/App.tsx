import { useState } from 'react';
import 'rmi-widgets/elements/contact-card.js';
import 'rmi-widgets/elements/open-status.js';
import { office } from './office.js';

export function App() {
  const [contact, setContact] = useState('ada');
  const [heard, setHeard] = useState<string[]>([]);
  return (
    <main>
      <rmi-contact-card
        contact={contact}
        heading-level={2}
        data={office}
        onrmi-ready={({ type }) => setHeard((before) => [...before, type])}
      >
        0711 3512-1
      </rmi-contact-card>
      <rmi-open-status src="/none.json" onrmi-error={({ state }) => setHeard((before) => [...before, state])}>
        Rufen Sie an.
      </rmi-open-status>
      <button onClick={() => setContact('ben')}>Ben</button>
      <output>{heard.join(' ')}</output>
    </main>
  );
}
