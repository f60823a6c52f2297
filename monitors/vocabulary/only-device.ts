/** @returns the device that a ticket concerns; null when it concerns none, or several. */
export function onlyDeviceOf(
  tasks: readonly { readonly serviceNumber: string | null }[] | null,
): string | null {
  const named = new Set(tasks?.map(({ serviceNumber }) => serviceNumber));
  named.delete(null);
  const [only = null] = named.size === 1 ? named : [];
  return only;
}
