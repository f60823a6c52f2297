/** The value of one number of a gateway, all its labels together, or of one line of it when `name` has its labels; 0 when it was never touched. */
export async function gatewayMetric(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const values = text
    .split('\n')
    .filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`))
    .map((line) => Number(line.slice(line.lastIndexOf(' ') + 1)));
  return values.reduce((sum, value) => sum + value, 0);
}

/** Waits until a number of a gateway has this value. */
export async function untilMetric(
  url: string,
  name: string,
  wanted: number,
  withinMs = 30_000,
): Promise<void> {
  const until = performance.now() + withinMs;
  for (;;) {
    const value = await gatewayMetric(url, name);
    if (value === wanted) return;
    if (performance.now() > until) throw new Error(`${name} is ${value}, not ${wanted}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
