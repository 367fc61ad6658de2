import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".csv": "text/csv; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

export interface StaticServer {
  /** 'http://127.0.0.1:43123' */
  origin: string;
  stop(): Promise<void>;
}

/** Serves a finished site as a plain web host does: folders answer with their index.html, what is missing with 404.html. */
export function serveFolder(folder: string, basePath = "/"): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const inside = path.startsWith(basePath) && !path.split("/").includes("..");
    const file = join(folder, path.slice(basePath.length), path.endsWith("/") ? "index.html" : "");
    if (inside && isFile(file)) send(response, 200, file);
    else if (inside && isFile(join(file, "index.html")))
      response.writeHead(301, { location: `${encodeURI(path)}/` }).end();
    else send(response, 404, join(folder, "404.html"));
  });
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      done({
        origin: `http://127.0.0.1:${port}`,
        stop: () => {
          server.closeAllConnections();
          return new Promise((stopped) => server.close(() => stopped()));
        },
      });
    });
  });
}

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
  if (isFile(file)) createReadStream(file).pipe(response);
  else response.end();
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
