import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A real mail server that can be asked to take its time. */
export type Post = {
	readonly url: string
	/** Letters as they were taken, in order, also those that it has not answered for. */
	readonly taken: string[]
	/** Their Message-IDs. */
	ids(): string[]
	/** From now on it takes letters and says nothing. */
	hold(): void
	/** It answers again, for all that it has taken. */
	release(): void
	/** It answers so many ms after a letter. */
	slow(ms: number): void
	stop(): Promise<void>
}

export async function startPost(): Promise<Post> {
	const taken: string[] = []
	let held: (() => void)[] | undefined
	let delay = 0
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData(stream, _, done) {
			const parts: Buffer[] = []
			stream.on('data', (part: Buffer) => parts.push(part))
			stream.on('end', () => {
				taken.push(Buffer.concat(parts).toString())
				if (held) held.push(done)
				else setTimeout(done, delay)
			})
		}
	})
	server.on('error', () => {}) // a client that hangs up
	server.listen(0, '127.0.0.1')
	await once(server.server, 'listening')
	const { port } = server.server.address() as AddressInfo
	return {
		url: `smtp://127.0.0.1:${port}`,
		taken,
		ids: () => taken.map((mail) => /^Message-ID: (.*)$/im.exec(mail)![1]!.trim()),
		hold: () => (held = []),
		release() {
			for (const done of held ?? []) done()
			held = undefined
		},
		slow: (ms) => (delay = ms),
		stop: () => new Promise((closed) => server.close(() => closed()))
	}
}
