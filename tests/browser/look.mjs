// Opens pages in Chromium at the widths of a telephone, a tablet and a computer, light and dark, and asks axe-core
// about WCAG 2.1 AA. Also: nothing is fetched, nothing runs, and the page itself never scrolls sideways.
//
//     node look.mjs CHROMIUM FOLDER PAGE…     FOLDER gets pictures and the printed page
import { createRequire } from "node:module";
import { mkdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const [chromium, folder, ...pages] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox"] });
let faults = 0;
const fault = (where, what) => {
    faults += 1;
    console.error(`${where}: ${what}`);
};

for (const path of pages) {
    const name = basename(path, ".html");
    for (const scheme of ["light", "dark"]) {
        for (const width of [360, 768, 1280]) {
            const where = `${name} ${width} ${scheme}`;
            const page = await browser.newPage();
            await page.setBypassCSP(true);
            await page.setViewport({ width, height: 900 });
            await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
            page.on("request", (request) => {
                // The logotype is in the page itself.
                if (!/^(file|data):/.test(request.url())) fault(where, `fetches ${request.url()}`);
            });
            page.on("dialog", async (dialog) => {
                fault(where, `runs a script: ${dialog.message()}`);
                await dialog.dismiss();
            });
            await page.goto(pathToFileURL(resolve(path)).href);
            const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
            if (wide > 0) fault(where, `is ${wide} pixels too wide`);
            await page.evaluate(axe);
            const result = await page.evaluate(() => axe.run({ resultTypes: ["violations"] }));
            for (const { id, help, nodes } of result.violations) {
                fault(where, `${id}: ${help}\n  ${nodes.slice(0, 3).map((node) => node.html).join("\n  ")}`);
            }
            await page.screenshot({ path: join(folder, `${name}-${width}-${scheme}.png`), fullPage: true });
            if (width === 1280 && scheme === "light") {
                await page.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true, printBackground: false });
            }
            await page.close();
        }
    }
}
await browser.close();
console.log(`${pages.length} pages at three widths, light and dark: ${faults} faults`);
process.exit(faults > 0 ? 1 : 0);
