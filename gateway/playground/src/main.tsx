import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { createRoot } from 'react-dom/client';
import { fetchExamples, type Example } from './examples.ts';

const address = new URL('graphql', document.baseURI).href;
const fetcher = createGraphiQLFetcher({
  url: address,
  // Opened by the first subscription, closed with the last.
  wsClient: createClient({ url: address.replace(/^http/, 'ws'), shouldRetry: () => true }),
});

/** Whoever was here before finds his own tabs again, from the browser's storage. */
const returning = localStorage.getItem('graphiql:tabState') !== null;

function Playground({ examples }: { readonly examples: readonly Example[] }) {
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={examples.map(({ query, variables }) => ({ query, variables }))}
      // GraphiQL fills the first tab's variables from here, not from its tab.
      initialVariables={returning ? undefined : examples[0]?.variables}
      defaultEditorToolsVisibility="variables"
      inputValueDeprecation
    >
      <GraphiQL.Logo>
        <span className="product">noc-graph</span>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with id "root"');
createRoot(root).render(<Playground examples={await fetchExamples()} />);
