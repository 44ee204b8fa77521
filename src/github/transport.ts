import { addressOutside } from './address.ts';

/** Answers above this many bytes are not read on: the largest real one, 200,000 tags, has 60 MB. */
export const mostAnswerBytes = 64 * 1024 * 1024;

/** GitHub answers 301 and 307 for a renamed repository; a second one was never seen. */
const mostRedirects = 3;

/** Why an answer was not taken, before anybody read it. */
export class NotTaken extends Error {
  readonly kind: 'elsewhere' | 'too-large';

  constructor(kind: NotTaken['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

/**
 * `fetch` that stays with one server and holds a bounded answer. Redirects are followed only within the origin of
 * `apiUrl`, so that neither the token nor a query goes anywhere else and no other server's answer is believed. The body is
 * counted as it is unpacked, so that a compressed one cannot grow without end.
 */
export function boundedFetch(apiUrl: string, limit = mostAnswerBytes): typeof fetch {
  return async (address, options) => {
    let url = String(address);
    for (let redirects = 0; ; redirects++) {
      const response = await fetch(url, { ...options, redirect: 'manual' });
      const target = redirectOf(response, url, options?.method);
      if (target === null) return await read(response, limit);
      await response.body?.cancel();
      if (new URL(target).origin !== new URL(url).origin || redirects === mostRedirects)
        throw new NotTaken('elsewhere', addressOutside(`GET ${target}`, apiUrl) ?? target);
      url = target;
    }
  };
}

/** Where a redirect leads; null for other answers, and where a changed method would make another request of it. */
function redirectOf({ status, headers }: Response, url: string, method = 'GET'): string | null {
  const location = headers.get('location');
  if (location === null || ![301, 302, 307, 308].includes(status)) return null;
  if (!URL.canParse(location, url)) return null;
  const keepsMethod = status === 307 || status === 308 || method === 'GET';
  if (!keepsMethod) throw new NotTaken('elsewhere', new URL(location, url).href);
  return new URL(location, url).href;
}

async function read(response: Response, limit: number): Promise<Response> {
  const { status, statusText, headers, body } = response;
  if (body === null) return response;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > limit) {
      throw new NotTaken('too-large', `an answer of more than ${Math.floor(limit / 1024 / 1024)} MB`);
    }
    chunks.push(chunk);
  }
  return new Response(Buffer.concat(chunks), { status, statusText, headers });
}
