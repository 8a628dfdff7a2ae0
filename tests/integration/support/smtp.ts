import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A message as it came in. */
export interface Arrived {
  readonly to: readonly string[];
  readonly raw: string;
  readonly mail: ParsedMail;
}

export interface TestSmtp {
  readonly port: number;
  readonly arrived: Arrived[];
  stop(): Promise<void>;
}

/** A real SMTP server on this machine. It refuses who is at `refused.example`. */
export async function startSmtp(): Promise<TestSmtp> {
  const arrived: Arrived[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, callback) {
      const refused = address.endsWith('@refused.example');
      callback(refused ? Object.assign(new Error(`No such user ${address}`), { responseCode: 550 }) : null);
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks);
        simpleParser(raw).then((mail) => {
          arrived.push({
            to: session.envelope.rcptTo.map(({ address }) => address),
            raw: raw.toString('latin1'),
            mail,
          });
          callback();
        }, callback);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The SMTP server has no port.');
  return { port: address.port, arrived, stop: () => new Promise((resolve) => server.close(resolve)) };
}
