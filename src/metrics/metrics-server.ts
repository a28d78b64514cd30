import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Health } from "./health.ts";
import type { Prometheus } from "./prometheus.ts";

export interface MetricsServer {
  readonly port: number;
  close(): Promise<void>;
}

/** `/metrics` for Prometheus, `/healthz` and `/readyz` for whoever starts and stops the process: 200, or 503 with why. */
export async function startMetricsServer(
  port: number,
  { prometheus, health }: { readonly prometheus: Prometheus; readonly health: Health },
): Promise<MetricsServer> {
  const answer = async ({ url }: IncomingMessage, response: ServerResponse) => {
    const path = url?.split("?")[0];
    if (path === "/metrics") return send(response, 200, prometheus.contentType, await prometheus.text());
    if (path === "/healthz") return sendHealth(response, health.alive());
    if (path === "/readyz") return sendHealth(response, health.ready());
    return send(response, 404, "text/plain", "There are /metrics, /healthz and /readyz.\n");
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  server.listen(port);
  await once(server, "listening");
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    async close() {
      health.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function sendHealth(response: ServerResponse, { ok, body }: ReturnType<Health["alive"]>): void {
  send(response, ok ? 200 : 503, "application/json", `${JSON.stringify(body)}\n`);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "content-type": type }).end(body);
}
