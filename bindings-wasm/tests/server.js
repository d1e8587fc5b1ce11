// A server of one test: files below some folders, and what a page tells.

import { listen } from "../serve.js";

/** Serves folders by the beginning of the path, and texts by their paths; `told` is what the page posts. */
export async function serve(folders, texts = {}) {
  let tell;
  const told = new Promise((resolve) => {
    tell = resolve;
  });
  const receive = (request, response) => {
    const parts = [];
    request.on("data", (part) => parts.push(part));
    request.on("end", () => {
      response.writeHead(204).end();
      tell(JSON.parse(Buffer.concat(parts).toString("utf8")));
    });
  };
  return { told, ...(await listen({ folders, texts, receive })) };
}
