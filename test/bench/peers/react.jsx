// React 19, plain HTML as its elements.
import { Fragment } from 'react';
import { createRoot } from 'react-dom/client';
import { areWrapped, details, link, load, status, week } from '../pages/content.js';
import '../pages/card.css';

function Card({ contact, file }) {
  const { open, text } = status(contact.hours, file.organization.timeZone);
  return (
    <section className="item card">
      <h3>{contact.name}</h3>
      <p className="role">{contact.jobTitle}</p>
      <p className={open ? 'open' : 'closed'}>{text}</p>
      <p className="actions">
        <a className="button" href={link(contact.telephone)}>
          Anrufen
        </a>
        <button type="button">Kontakt speichern</button>
      </p>
      <dl>
        {details(contact, file.locations[0]).map(({ label, value, href }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {href ?
                <a href={href}>{value}</a>
              : value}
            </dd>
          </div>
        ))}
      </dl>
      <h4>Öffnungszeiten</h4>
      <table>
        <tbody>
          {week(contact.hours).map(({ name, times }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{times.length ? times.map((time) => <span key={time}>{time}</span>) : 'geschlossen'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h4>Aufgaben</h4>
      <ul>
        {contact.tasks.map((task) => (
          <li key={task}>{task}</li>
        ))}
      </ul>
    </section>
  );
}

const file = await load();
const Wrap = areWrapped() ? 'article' : Fragment;
createRoot(document.querySelector('main')).render(
  file.contacts.map((contact) => (
    <Wrap key={contact.id}>
      <Card contact={contact} file={file} />
    </Wrap>
  )),
);
