import "@skyra/discord-components-core";
import "./styles/page.css";
import "./styles/channel.css";
import "./styles/composer.css";
import "./styles/desk.css";
import { render } from "lit";
import { followServer } from "./feed.ts";
import { onChange } from "./store.ts";
import { app } from "./views/app.ts";
import { afterDraw, beforeDraw } from "./views/focus.ts";
import { repaintLibrary } from "./views/library-styles.ts";

const root = document.createElement("div");
root.id = "app";
document.body.append(root);

repaintLibrary();
onChange(() => {
  const before = beforeDraw();
  render(app(), root);
  afterDraw(before);
});
followServer();
render(app(), root);
