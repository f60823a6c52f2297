/** The value of one line of a gateway's numbers, for example `upstream_breaker_open{upstream="bruin"}`; 0 when it is not there. */
export async function labelledMetric(url: string, line: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const found = text.split('\n').find((each) => each.startsWith(`${line} `));
  return Number(found?.slice(line.length + 1) ?? 0);
}
