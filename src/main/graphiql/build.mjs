/** Bundles the GraphiQL page into src/main/resources/static/graphiql, with the licences of all that the bundle holds. */
import { build } from 'esbuild';
import { copyFile, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const source = import.meta.dirname;
const target = join(source, '../resources/static/graphiql');

/** For packages that say MIT and carry no file of it. */
const mit = (await readFile(join(source, 'node_modules/graphiql/LICENSE'), 'utf8'))
  .replace(/^[^]*(?=Permission is hereby granted)/, 'MIT License\n\n');

const systemFonts = {
  '"Roboto", sans-serif': 'system-ui, -apple-system, "Segoe UI", sans-serif',
  '"Fira Code", monospace': 'ui-monospace, "Cascadia Code", Menlo, Consolas, "DejaVu Sans Mono", monospace',
};

/** GraphiQL's style sheet without its embedded fonts: 350 KB less, and no font licences to carry. */
const withoutFonts = {
  name: 'without-fonts',
  setup(bundle) {
    bundle.onLoad({ filter: /graphiql[\\/]dist[\\/]style\.css$/ }, async ({ path }) => {
      let contents = (await readFile(path, 'utf8')).replace(/@font-face\s*{[^}]*}/g, '');
      for (const [embedded, system] of Object.entries(systemFonts)) {
        if (!contents.includes(embedded)) {
          throw new Error(`${path} no longer names the font ${embedded}`);
        }
        contents = contents.replaceAll(embedded, system);
      }
      if (contents.includes('data:font/')) {
        throw new Error(`${path} still embeds a font`);
      }
      return { contents, loader: 'css' };
    });
  },
};

const { metafile } = await build({
  absWorkingDir: source,
  entryPoints: { graphiql: 'main.jsx' },
  outdir: target,
  plugins: [withoutFonts],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});
await copyFile(join(source, 'index.html'), join(target, 'index.html'));
await writeFile(join(target, 'THIRD-PARTY.txt'), await licences(bundled(metafile)));

for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
  console.log(`${file.split('/').pop()} ${Math.round(bytes / 1024)} KB`);
}

/** The folders below node_modules of which at least a byte went into the bundle. */
function bundled({ outputs }) {
  const folders = Object.values(outputs)
    .flatMap((output) => Object.entries(output.inputs))
    .filter(([file, input]) => input.bytesInOutput > 0 && file.includes('node_modules/'))
    .map(([file]) => file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)[0]);
  return [...new Set(folders)].sort();
}

/** One part for each licence text, headed by the packages that carry it. */
async function licences(folders) {
  const packagesByText = new Map();
  for (const folder of folders) {
    const { heading, text } = await licence(folder);
    packagesByText.set(text, [...(packagesByText.get(text) ?? []), heading]);
  }
  return [
    'GraphiQL as served at /graphiql holds the packages below, minified, with their licences.\n',
    ...[...packagesByText].map(([text, headings]) => `${headings.join('\n')}\n\n${text}\n`),
  ].join(`\n${'-'.repeat(100)}\n\n`);
}

async function licence(folder) {
  const { name, version, license, author } = JSON.parse(await readFile(join(source, folder, 'package.json'), 'utf8'));
  const files = (await readdir(join(source, folder))).filter((file) => /^(licen[cs]e|notice)/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(source, folder, file), 'utf8')));
  if (texts.length === 0 && license !== 'MIT') {
    throw new Error(`${name} ${version} (${license}) comes without its licence text`);
  }
  const holder = (author?.name ?? author ?? `the authors of ${name}`).replace(/ [<(].*/, '');
  return {
    heading: `${name} ${version} (${license})`,
    text: (texts.join('\n') || `Copyright (c) ${holder}\n\n${mit}`).replaceAll('\r\n', '\n').trim(),
  };
}
