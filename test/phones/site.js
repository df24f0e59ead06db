// A partner's site over real HTTP: what the build left, and pages beside it.
import { readFileSync } from 'node:fs';
import { preview } from 'vite';

const CITY = readFileSync('data/examples/city.json');
const LOOK = readFileSync(new URL('look.js', import.meta.url));

/** Serves dist/ and these pages, HTML by path; the example city lies at `/city.json`, what looks at a page at `/look.js`. */
export async function openSite(pages) {
  const files = {
    '/city.json': ['application/json', CITY],
    '/look.js': ['text/javascript', LOOK],
    ...Object.fromEntries(Object.entries(pages).map(([path, html]) => [path, ['text/html; charset=utf-8', html]])),
  };
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0 },
    plugins: [
      {
        name: 'pages',
        configurePreviewServer: ({ middlewares }) => {
          middlewares.use((request, response, next) => {
            const file = files[new URL(request.url, 'http://localhost').pathname];
            if (!file) return next();
            response.writeHead(200, { 'content-type': file[0] }).end(file[1]);
          });
        },
      },
    ],
  });
  const { port } = server.httpServer.address();
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
