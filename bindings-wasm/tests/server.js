// A server of one test: files below some folders, and what a page tells.

import { createServer } from "node:http";
import { readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm", ".json": "application/json", ".css": "text/css" };

/** Nothing from elsewhere, nothing inline, nothing evaluated but WebAssembly. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self'";

/** Serves folders by the beginning of the path, texts by their paths, and what functions make of what is posted; `told` is what else is. */
export async function serve(folders, texts = {}, functions = {}) {
  let tell;
  const told = new Promise((resolve) => {
    tell = resolve;
  });
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    if (path in functions) return answer(request, response, functions[path]);
    if (request.method === "POST") return receive(request, response, tell);
    const file = path in texts ? texts[path] : read(folders, path);
    if (file === undefined) return response.writeHead(404).end();
    const type = TYPES[extname(path)] ?? "text/plain; charset=utf-8";
    response.writeHead(200, { "content-type": type, "content-security-policy": POLICY }).end(file);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, told, close: () => server.close() };
}

async function posted(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}

async function receive(request, response, tell) {
  const text = await posted(request);
  response.writeHead(204).end();
  tell(JSON.parse(text));
}

async function answer(request, response, make) {
  const text = await make(await posted(request));
  response.writeHead(200, { "content-type": "text/plain; charset=utf-8", "content-security-policy": POLICY }).end(text);
}

function read(folders, path) {
  for (const [start, folder] of Object.entries(folders)) {
    const file = join(folder, path.slice(start.length));
    if (path.startsWith(start) && statSync(file, { throwIfNoEntry: false })?.isFile()) return readFileSync(file);
  }
  return undefined;
}
