// A server of one test: files below some folders, and what a page tells.

import { listen } from "../serve.js";

/** Serves folders by the beginning of the path, texts by their paths, and what functions make of what is posted; `told` is what else is. */
export async function serve(folders, texts = {}, functions = {}) {
  let tell;
  const told = new Promise((resolve) => {
    tell = resolve;
  });
  const receive = async (request, response, path) => {
    const text = await posted(request);
    if (path in functions) return response.writeHead(200, { "content-type": "text/plain; charset=utf-8" }).end(await functions[path](text));
    response.writeHead(204).end();
    tell(JSON.parse(text));
  };
  return { told, ...(await listen({ folders, texts, receive })) };
}

async function posted(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}
