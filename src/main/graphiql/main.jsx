import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
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

/** What goes with every question to tell who asks: a token, or where nobody signs in a person to look as. */
let shown = {};

/** A refusal without a GraphQL answer (a proxy's page, an empty 401) becomes one, so that its reader sees what happened. */
async function ask(url, request) {
  const response = await fetch(url, { ...request, headers: { ...shown, ...request.headers } });
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

const sockets = createClient({ url: socket.href, connectionParams: () => shown });

const fetcher = createGraphiQLFetcher({
  url: endpoint.href,
  wsClient: sockets,
  fetch: ask,
  enableIncrementalDelivery: false,
});

async function question(query, variables) {
  const response = await ask(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...(await response.json()) };
}

/** Those whom `viewers.json` names and the service knows, with their names. */
async function people() {
  try {
    const viewers = await (await fetch(new URL('viewers.json', here))).json();
    const ids = viewers.map(({ viewer }) => viewer.replace(':', ':person:'));
    const { data } = await question('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { name headline } } }', { ids });
    return viewers
      .map((viewer, index) => ({ ...viewer, ...data.nodes[index] }))
      .filter(({ name }) => name);
  } catch (failure) {
    console.warn('Nobody to look as:', failure);
    return [];
  }
}

function show(headers) {
  shown = headers;
  sockets.terminate();
}

/** From now on asks as that person in their roles, or as nobody in particular. */
function lookAs(chosen) {
  const one = viewers.find(({ viewer }) => viewer === chosen);
  show(one ? { Viewer: one.viewer, 'Viewer-Roles': one.roles.join(',') } : {});
}

/** Whom to look as, where nobody signs in. */
function Chooser() {
  const look = (chosen) => {
    storage?.setItem('viewer', chosen);
    lookAs(chosen);
  };
  return (
    <label className="asking">
      Look as
      <select defaultValue={shown.Viewer ?? ''} onChange={({ target }) => look(target.value)}>
        <option value="">nobody in particular, in all roles</option>
        {viewers.map(({ viewer, roles, name, headline }) => (
          <option key={viewer} value={viewer} title={headline}>
            {name} · {roles.join(', ').toLowerCase().replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Where people sign in, their token; it is forgotten with the page. */
function Token() {
  const signIn = (event) => {
    event.preventDefault();
    const token = new FormData(event.target).get('token').trim().replace(/^Bearer\s+/i, '');
    show(token ? { Authorization: `Bearer ${token}` } : {});
    render();
  };
  return (
    <form className="asking" onSubmit={signIn}>
      <label>
        Token
        <input
          name="token"
          type="password"
          autoComplete="off"
          placeholder="of your identity provider"
          defaultValue={(shown.Authorization ?? '').replace('Bearer ', '')}
        />
      </label>
      <button type="submit">Sign in</button>
    </form>
  );
}

const tabs = await examples();
const isSignInNeeded = (await question('{ viewer { name } }').catch(() => ({}))).status === 401;
const viewers = isSignInNeeded ? [] : await people();
const page = createRoot(document.getElementById('graphiql'));
let showings = 0;

/** Shows the page, anew after signing in: the schema is not told to others. */
function render() {
  openTabAsLeft(storage);
  page.render(
    <GraphiQL
      key={showings++}
      fetcher={fetcher}
      storage={storage}
      defaultTabs={tabs.length > 0 ? tabs : undefined}
      defaultQuery={newTab}
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        {isSignInNeeded ? <Token /> : viewers.length > 0 && <Chooser />}
        <a href={new URL('..', here).pathname}>Common Ground</a>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}

lookAs(storage?.getItem('viewer'));
render();
