import { openMailServer } from '#platform/mail/testing.ts'

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
	let held: (() => void)[] | undefined
	let delay = 0
	const { taken, url, stop } = await openMailServer({}, (done) => {
		if (held) held.push(done)
		else setTimeout(done, delay)
	})
	return {
		...{ url, taken, stop },
		ids: () => taken.map((mail) => /^Message-ID: (.*)$/im.exec(mail)![1]!.trim()),
		hold: () => (held = []),
		release() {
			for (const done of held ?? []) done()
			held = undefined
		},
		slow: (ms) => (delay = ms)
	}
}
