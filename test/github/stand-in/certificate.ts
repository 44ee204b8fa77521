import { generateKeyPairSync, sign } from 'node:crypto';

/** A certificate and its key, as PEM. */
export type Certificate = { readonly cert: string; readonly key: string };

/**
 * A certificate for 127.0.0.1 that has signed itself, as the authority of a company does (RFC 5280, in DER as of X.690).
 */
export const selfSigned = (): Certificate => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(set(sequence(commonName, text('Authority of a test'))));
  const life = sequence(moment('200101000000Z'), moment('491231235959Z'));
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const content = sequence(version3, serial, ecdsaWithSha256, name, life, name, spki, extensions);
  const signature = sign('sha256', content, privateKey);
  const whole = sequence(content, ecdsaWithSha256, tagged(0x03, Buffer.from([0]), signature));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
};

const tagged = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const bytes = content.length < 0x80 ? [] : content.length < 0x100 ? [0x81] : [0x82, content.length >> 8];
  return Buffer.concat([Buffer.from([tag, ...bytes, content.length & 0xff]), content]);
};

const sequence = (...parts: readonly Buffer[]): Buffer => tagged(0x30, ...parts);
const set = (...parts: readonly Buffer[]): Buffer => tagged(0x31, ...parts);
const text = (value: string): Buffer => tagged(0x0c, Buffer.from(value));
const moment = (value: string): Buffer => tagged(0x17, Buffer.from(value));
const identifier = (hex: string): Buffer => tagged(0x06, Buffer.from(hex, 'hex'));
const isTrue = tagged(0x01, Buffer.from([0xff]));

const commonName = identifier('550403');
const ecdsaWithSha256 = sequence(identifier('2a8648ce3d040302'));
const version3 = tagged(0xa0, tagged(0x02, Buffer.from([2])));
const serial = tagged(0x02, Buffer.from([1]));
const octets = (content: Buffer): Buffer => tagged(0x04, content);
const basicConstraints = sequence(identifier('551d13'), isTrue, octets(sequence(isTrue)));
const address = tagged(0x87, Buffer.from([127, 0, 0, 1]));
const alternativeNames = sequence(identifier('551d11'), octets(sequence(address)));
const extensions = tagged(0xa3, sequence(basicConstraints, alternativeNames));
