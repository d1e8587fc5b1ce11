// A server of files, on this machine alone: `node serve.js FOLDER [PORT]`.

import { createServer } from "node:http";
import { readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm", ".json": "application/json", ".css": "text/css", ".svg": "image/svg+xml" };

/** Nothing from elsewhere, nothing inline, nothing evaluated but WebAssembly. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self' data:; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A server of folders, by the beginning of the path, and of texts by their paths; what is posted goes to `receive`. */
export async function listen({ folders, texts = {}, receive, port = 0 }) {
  const server = createServer((request, response) => {
    const path = pathOf(request.url);
    if (request.method === "POST" && receive) return receive(request, response, path);
    const file = path === undefined ? undefined : path in texts ? texts[path] : read(folders, path);
    if (file === undefined) return response.writeHead(404).end();
    const type = TYPES[extname(path.endsWith("/") ? "index.html" : path)] ?? "text/plain; charset=utf-8";
    response.writeHead(200, { "content-type": type, "content-security-policy": POLICY, "x-content-type-options": "nosniff" }).end(file);
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => (server.close(), server.closeAllConnections()) };
}

/** The path that is asked for; none where it cannot be read. */
function pathOf(url) {
  try {
    return normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
  } catch {
    return undefined;
  }
}

function read(folders, path) {
  for (const [start, folder] of Object.entries(folders)) {
    const file = join(folder, path.slice(start.length), path.endsWith("/") ? "index.html" : "");
    if (path.startsWith(start) && statSync(file, { throwIfNoEntry: false })?.isFile()) return readFileSync(file);
  }
  return undefined;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, port = "8111"] = process.argv.slice(2);
  const { url } = await listen({ folders: { "/": folder }, port: Number(port) });
  console.log(`The page is at ${url}/ until this is stopped (Ctrl+C).`);
}
