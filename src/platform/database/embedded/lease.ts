import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/**
 * A lease is an open connection to a name in the kernel's abstract socket space. One process
 * holds the name and runs the server; others keep a connection to it. The kernel takes both back
 * the moment a process dies, however it dies, so no lease is ever stale.
 */
export type Lease = {
	/** Lets those who wait, and all who come later, use the server. */
	announce(): void
	/** Frees the name and ends every connection. */
	close(): void
}

export type Guest = {
	/** Resolves when the holder has left, or we have. */
	readonly left: Promise<unknown>
	leave(): void
}

/** Takes the name; undefined when another process has it. */
export async function holdLease(name: string): Promise<Lease | undefined> {
	const guests = new Set<Socket>()
	let ready = false

	const server = createServer((guest) => {
		guests.add(guest.unref().resume())
		guest.on('error', () => guest.destroy()).on('close', () => guests.delete(guest))
		if (ready) guest.write('siap')
	})
	server.listen({ path: `\0${name}` })
	try {
		await once(server, 'listening')
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined
		throw error
	}
	server.unref()

	return {
		announce() {
			ready = true
			for (const guest of guests) guest.write('siap')
		},
		close() {
			server.close()
			for (const guest of guests) guest.destroy()
		}
	}
}

/** Waits until the holder announces the server; undefined when there is no holder or it gave up. */
export function joinLease(name: string): Promise<Guest | undefined> {
	const guest = connect({ path: `\0${name}` }).on('error', () => {})
	const left = new Promise<undefined>((resolve) => guest.once('close', () => resolve(undefined)))
	const announced = new Promise<Guest>((resolve) => {
		guest.once('data', () => {
			guest.unref().resume()
			resolve({ left, leave: () => guest.destroy() })
		})
	})
	return Promise.race([announced, left])
}
