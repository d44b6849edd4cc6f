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

	const server = createServer((request, response) => {
		const { headers } = request
		headers['x-bina-protocol'] = protocol.slice(0, -1)
		headers['x-bina-host'] = urlGiven ? publicHost : (headers.host ?? publicHost)
		headers['x-bina-address'] = visitor(request, urlGiven)
		response.setHeader('x-content-type-options', 'nosniff')
		compress(request, response, () => handler(request, response, () => notFound(response)))
	})
	server.listen(port, host)
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

function notYet(_: IncomingMessage, response: ServerResponse): void {
	response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' })
	response.end('Bina sedang disiapkan. Muat ulang halaman ini sebentar lagi.\n')
}

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
