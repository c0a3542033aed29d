import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './page.css';

/** Where this script lies: examples lie beside it, the endpoint one folder up, whatever the page's own address. */
const here = import.meta.url;
const endpoint = new URL('../graphql', here);
const socket = new URL(endpoint);
socket.protocol = endpoint.protocol.replace('http', 'ws');

const newTab = `# Ctrl-Space lists what can be asked here, Ctrl-Enter asks.

`;

/** A refusal without a GraphQL answer (a proxy's page, an empty 401) becomes one, so that its reader sees what happened. */
async function ask(url, request) {
  const response = await fetch(url, request);
  if (/json/.test(response.headers.get('content-type'))) {
    return response;
  }
  const message = `The server answered ${response.status} ${response.statusText}`.trim();
  return Response.json({ errors: [{ message, extensions: { answer: await response.text() } }] });
}

/** The files that `examples.json` names, each a tab; one that cannot be read is left out. */
async function examples() {
  const read = async (address) => {
    const response = await fetch(new URL(address, here));
    if (!response.ok) {
      throw new Error(`${address}: ${response.status}`);
    }
    return response;
  };
  try {
    const names = await (await read('examples.json')).json();
    const texts = await Promise.allSettled(
      names.map(async (name) => (await read(`examples/${encodeURIComponent(name)}`)).text()),
    );
    texts.filter((text) => text.reason).forEach((text) => console.warn('No example:', text.reason));
    return texts.filter((text) => text.value).map((text) => ({ query: text.value }));
  } catch (failure) {
    console.warn('No examples:', failure);
    return [];
  }
}

/** The browser's storage under keys of our own: another GraphiQL on the same host and port must not replace the examples. */
function ownStorage() {
  const prefix = 'common-ground:';
  let store;
  try {
    store = window.localStorage;
  } catch {
    return null;
  }
  const keys = () => Object.keys(store).filter((key) => key.startsWith(prefix));
  return {
    get length() {
      return keys().length;
    },
    getItem: (key) => store.getItem(prefix + key),
    setItem: (key, value) => store.setItem(prefix + key, value),
    removeItem: (key) => store.removeItem(prefix + key),
    clear: () => keys().forEach((key) => store.removeItem(key)),
  };
}

/** The tabs as they were left. GraphiQL finds the open one by its text and adds an empty tab where that is not stored. */
function openTabAsLeft(storage) {
  try {
    const { tabs, activeTabIndex } = JSON.parse(storage.getItem('graphiql:tabState'));
    const open = tabs[activeTabIndex];
    storage.setItem('graphiql:query', open.query ?? '');
    storage.setItem('graphiql:variables', open.variables ?? '');
  } catch {
    // nothing stored yet, or nothing readable: the examples open
  }
}

const storage = ownStorage();
openTabAsLeft(storage);

const fetcher = createGraphiQLFetcher({
  url: endpoint.href,
  subscriptionUrl: socket.href,
  fetch: ask,
  enableIncrementalDelivery: false,
});

const tabs = await examples();

createRoot(document.getElementById('graphiql')).render(
  <GraphiQL
    fetcher={fetcher}
    storage={storage}
    defaultTabs={tabs.length > 0 ? tabs : undefined}
    defaultQuery={newTab}
    shouldPersistHeaders={false}
  >
    <GraphiQL.Logo>
      <a href={new URL('..', here).pathname}>Common Ground</a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
