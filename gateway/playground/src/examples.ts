/** A document that opens in a tab of its own. */
export interface Example {
  readonly query: string;
  /** JSON text. */
  readonly variables: string;
}

/** What the gateway offers for its supergraph; none when it offers nothing. */
export async function fetchExamples(): Promise<readonly Example[]> {
  const response = await fetch(new URL('examples.json', document.baseURI));
  if (!response.ok) return [];
  const examples: unknown = await response.json();
  return Array.isArray(examples) ? examples.filter(isExample) : [];
}

function isExample(value: unknown): value is Example {
  return (
    typeof value === 'object' &&
    value !== null &&
    'query' in value &&
    typeof value.query === 'string' &&
    'variables' in value &&
    typeof value.variables === 'string'
  );
}
