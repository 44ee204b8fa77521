/**
 * The address of a route such as `GET https://…` that does not lie under the API's own; null where it does, and for a
 * route that is a path of it. Whole addresses come from answers, and the token must not follow them anywhere.
 */
export function addressOutside(route: string, apiUrl: string): string | null {
  const address = route.slice(route.indexOf(' ') + 1);
  return address.startsWith('/') || isWithin(address, apiUrl) ? null : address;
}

function isWithin(address: string, apiUrl: string): boolean {
  if (!URL.canParse(address)) return false;
  const [inner, outer] = [new URL(address), new URL(apiUrl)];
  return inner.origin === outer.origin && inner.pathname.startsWith(`${outer.pathname.replace(/\/$/, '')}/`);
}
