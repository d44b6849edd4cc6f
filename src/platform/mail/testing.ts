import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { onTestFinished } from 'vitest'
import type { Context } from '../context.ts'
import type { Content } from './letter.ts'

/** A "no" as a mail server says it. */
export const no = (responseCode: number, text: string): Error =>
	Object.assign(new Error(text), { responseCode })

/**
 * A real mail server, with all the letters that it took. Without options it knows no encryption and no passwords, and takes
 * everything; `answer` says when it is done with a letter.
 */
export async function openMailServer(
	options: SMTPServerOptions = {},
	answer = (done: () => void) => done()
) {
	const taken: string[] = []
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData(stream, _, done) {
			const parts: Buffer[] = []
			stream.on('data', (part: Buffer) => parts.push(part))
			stream.on('end', () => {
				taken.push(Buffer.concat(parts).toString())
				answer(done)
			})
		},
		...options
	})
	server.on('error', () => {}) // a client that hangs up
	server.listen(0, '127.0.0.1')
	await once(server.server, 'listening')
	const { port } = server.server.address() as AddressInfo
	const stop = () => new Promise<void>((closed) => server.close(() => closed()))
	return { taken, port, url: `smtp://127.0.0.1:${port}`, stop }
}

/** The same, of one test's own. */
export async function mailServer(options: SMTPServerOptions = {}) {
	const { stop, ...server } = await openMailServer(options)
	onTestFinished(stop)
	return server
}

/** To whom the outbox holds letters of a kind, with subject and all paragraphs. */
export const lettersOf = async ({ db }: Context, kind: string) => {
	const rows = await db
		.selectFrom('mail_letter')
		.select(['to_name', 'to_address', 'subject', 'content', 'state'])
		.where('kind', '=', kind)
		.orderBy('to_name')
		.execute()
	return rows.map((row) => ({
		...{ to: row.to_name, address: row.to_address, subject: row.subject, state: row.state },
		...(row.content as Content | null)
	}))
}
