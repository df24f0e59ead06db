// The page in a frame: reads what its address asks for, and tells the page around it how high it is. No module: where the
// frame is sandboxed without same-origin, a module needs the server's permission (CORS), and the text has to do without.
{
  const ATTRIBUTES = ['contact', 'location', 'lang', 'heading-level', 'vcard-version', 'max-age'];
  const THEMES = ['card', 'contrast'];
  const here = document.currentScript.src;
  const query = new URLSearchParams(location.search);
  const root = document.documentElement;
  const widget = document.querySelector('main').firstElementChild;
  const warn = (message) => console.warn(`rmi-widgets: ${message}`);

  for (const name of ATTRIBUTES) if (query.get(name)) widget.setAttribute(name, query.get(name));
  for (const look of query.get('theme')?.split(/[\s,]+/) ?? []) {
    if (look === 'light' || look === 'dark') root.dataset.scheme = look;
    else if (THEMES.includes(look)) {
      const sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = new URL(`../themes/${look}.css`, here);
      document.head.append(sheet);
    } else if (look) warn(`no theme "${look}"; there are ${['light', 'dark', ...THEMES].join(', ')}`);
  }
  if (query.get('lang')) {
    root.lang = query.get('lang');
    root.dir = /^(ar|fa|he|ur)\b/.test(root.lang) ? 'rtl' : 'ltr';
  }
  chooseSource();
  chooseText();

  function chooseSource() {
    const src = query.get('src');
    if (!src) return;
    const url = URL.canParse(src, location.href) ? new URL(src, location.href) : undefined;
    if (url?.origin === location.origin) {
      widget.setAttribute('src', url.href);
      // What the page was built with may be another department's.
      widget.replaceChildren();
    } else warn(`src "${src}" is not on this server; a frame shows data of its own server only`);
  }

  // Of the texts the page was built with, the one that is asked for; all of them where none is.
  function chooseText() {
    const texts = [...widget.querySelectorAll('[data-contact]')];
    const wanted = widget.getAttribute('contact') ?? texts[0]?.dataset.contact;
    if (texts.some(({ dataset }) => dataset.contact === wanted))
      for (const text of texts) if (text.dataset.contact !== wanted) text.remove();
  }

  // Whoever frames us may know how high we are and what we are called; nothing else is told.
  let told = '';
  function tell(again) {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    const message = { type: 'rmi-height', height, title: document.title };
    if (parent === window || (!again && told === JSON.stringify(message))) return;
    told = JSON.stringify(message);
    parent.postMessage(message, '*');
  }
  new ResizeObserver(() => tell()).observe(document.body);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.type === 'rmi-height?') tell(true);
  });

  document.addEventListener(
    'rmi-ready',
    () => {
      const heading = widget.shadowRoot.querySelector('h1, h2, h3, h4, h5, h6')?.textContent.trim();
      const owner = document.querySelector('meta[name="application-name"]').content;
      // The page is called by what it was built with.
      if (heading && location.search) document.title = [...new Set([heading, owner])].join(' – ');
      tell();
    },
    true,
  );

  const permission =
    self.origin === 'null' ?
      ' This frame is sandboxed without allow-same-origin, so its server has to send "Access-Control-Allow-Origin: *" for' +
      ' scripts and data; until then it shows the text it was built with.'
    : '';
  addEventListener(
    'error',
    ({ target }) => target instanceof HTMLScriptElement && warn(`${target.src} could not be loaded.${permission}`),
    true,
  );
  document.addEventListener(
    'rmi-error',
    ({ state }) => state === 'failed' && permission && warn(permission.trim()),
    true,
  );
}
