// For a page that shows our frames: gives each the height it asks for. `<script src="…/embed/host.js" async></script>`
{
  // A frame that is sandboxed without same-origin has no origin; any other may speak only for the server it came from.
  const originOf = (frame) =>
    frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? 'null' : new URL(frame.src).origin;

  addEventListener('message', ({ data, source, origin }) => {
    if (data?.type !== 'rmi-height' || !(data.height > 0)) return;
    for (const frame of document.querySelectorAll('iframe[src]')) {
      if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
      frame.style.height = `${Math.min(data.height, 20_000)}px`;
      if (!frame.title && typeof data.title === 'string') frame.title = data.title;
    }
  });
  // Those that spoke before we were here.
  for (const frame of document.querySelectorAll('iframe[src*="/embed/"]'))
    frame.contentWindow?.postMessage({ type: 'rmi-height?' }, '*');
}
