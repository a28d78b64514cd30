FROM node:24-slim
ENV NODE_ENV=production STATE_DIR=/state
WORKDIR /app
COPY package.json package-lock.json ./
COPY scripts/runtime scripts/runtime
RUN npm ci --omit=dev --omit=optional
# What only more than one process needs: PostgreSQL's and Redis' drivers, BullMQ, Prometheus' client.
ARG DRIVERS=no
RUN if [ "$DRIVERS" = yes ]; then npm run drivers; fi
COPY . .
RUN mkdir /state && chown node /state
USER node
VOLUME /state
CMD ["node", "--max-semi-space-size=2", "src/main.ts"]
