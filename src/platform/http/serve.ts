import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import process from 'node:process'
import compression from 'compression'
import { addressUnknown, portForbidden, portTaken } from './refusals.ts'

export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

export type Site = {
	host: string
	port: number
	/** The address people type. Its protocol always holds; its host only where `urlGiven`. */
	url: string
	urlGiven: boolean
}

export type Web = {
	/** Answers with the pages from now on; before, every request is asked to wait. */
	open(handler: Handler): void
	/** Takes no more requests and lets those under way end, for `patience` ms at most. */
	close(patience?: number): Promise<void>
}

const LARGEST_BODY = '32M'

/** Longer than proxies keep a connection that they may still send on: it is they who hang up. */
const KEEP_ALIVE = 75_000

/** Connections that the machine keeps for us until we look at them, where it allows so many. */
const MOST_IN_LINE = 4096

/** More than this at once would only wait for one another, and hold memory while they do. */
const MOST_AT_ONCE = 500

/**
 * What SvelteKit's handler reads from the environment when it is imported, and from each request.
 * It believes that every site is https, and knows neither our address nor the visitor's otherwise.
 */
const HANDLER = {
	PROTOCOL_HEADER: 'x-bina-protocol',
	HOST_HEADER: 'x-bina-host',
	ADDRESS_HEADER: 'x-bina-address',
	BODY_SIZE_LIMIT: LARGEST_BODY
}

/** Takes the port at once, so that a second start is refused before it has touched anything. */
export async function listen({ host, port, url, urlGiven }: Site): Promise<Web> {
	Object.assign(process.env, HANDLER)
	const { protocol, host: publicHost } = new URL(url)
	const compress = compression()
	let handler: Handler = notYet
	let underWay = 0

	const server = createServer((request, response) => {
		sayWhenToReturn(response)
		if (underWay >= MOST_AT_ONCE) return crowded(request, response)
		underWay += 1
		response.once('close', () => (underWay -= 1))
		const { headers } = request
		headers['x-bina-protocol'] = protocol.slice(0, -1)
		headers['x-bina-host'] = urlGiven ? publicHost : (headers.host ?? publicHost)
		headers['x-bina-address'] = visitor(request, urlGiven)
		response.setHeader('x-content-type-options', 'nosniff')
		compress(request, response, () => handler(request, response, () => notFound(response)))
	})
	server.keepAliveTimeout = KEEP_ALIVE
	server.listen({ port, host, backlog: MOST_IN_LINE })
	try {
		await once(server, 'listening')
	} catch (error) {
		throw inWords(error, host, port)
	}

	return {
		open(pages) {
			handler = pages
		},
		async close(patience = 10_000) {
			const closed = once(server, 'close')
			server.close()
			const sweep = setInterval(() => server.closeIdleConnections(), 50)
			const end = setTimeout(() => server.closeAllConnections(), patience)
			await closed
			clearInterval(sweep)
			clearTimeout(end)
		}
	}
}

/**
 * The visitor's address. Behind a proxy on this machine it is the last that the proxy has added;
 * anybody else could have written that header himself.
 */
function visitor({ headers, socket }: IncomingMessage, urlGiven: boolean): string {
	const address = socket.remoteAddress ?? ''
	const forwarded = String(headers['x-forwarded-for'] ?? '')
	const isLocal = /^(::ffff:)?127\.|^::1$/.test(address)
	return (urlGiven && isLocal && forwarded.split(',').at(-1)?.trim()) || address
}

/** Every "not now" says when to come back. */
function sayWhenToReturn(response: ServerResponse): void {
	const { writeHead } = response
	response.writeHead = function (status: number, ...rest: never[]) {
		if (status === 503) this.setHeader('retry-after', '5')
		return writeHead.call(this, status, ...rest)
	}
}

const notNow = (sentence: string) => (_: IncomingMessage, response: ServerResponse) => {
	response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' })
	response.end(`${sentence}\n`)
}

const notYet = notNow('Bina sedang disiapkan. Muat ulang halaman ini sebentar lagi.')
const crowded = notNow('Bina sedang ramai. Muat ulang halaman ini beberapa detik lagi.')

function notFound(response: ServerResponse): void {
	response.writeHead(404).end()
}

function inWords(error: unknown, host: string, port: number): unknown {
	const { code } = error as NodeJS.ErrnoException
	if (code === 'EADDRINUSE') return portTaken(port)
	if (code === 'EACCES') return portForbidden(port)
	if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return addressUnknown(host)
	return error
}
