import { tell } from "./tell.js";
import init, * as hw from "/package/index.js";
import { run } from "/tests/run.js";

await init();
tell(await run(hw, await (await fetch("/fixtures.json")).json()));
