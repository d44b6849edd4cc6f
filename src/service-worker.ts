/**
 * Attendance without a network: when a page of /hadir does not come, the page /hadir/luring stands in its place with the scripts
 * that it needs. Nothing else of Bina is kept or answered here.
 */
import { version } from '$app/env'
import { self } from '$app/service-worker'

const CACHE = `bina-hadir-${version}`
const SHELL = '/hadir/luring'
/** A network that takes longer than this is none. */
const PATIENCE = 8_000

self.addEventListener('install', (event) => {
	event.waitUntil(keepShell().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
	event.waitUntil(forgetOlder().then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
	const { request } = event
	const { origin, pathname } = new URL(request.url)
	if (request.method !== 'GET' || origin !== self.location.origin) return
	if (request.mode === 'navigate') {
		if (/^\/hadir(\/|$)/.test(pathname)) event.respondWith(pageOrShell(request))
	} else if (pathname.startsWith('/_app/immutable/')) event.respondWith(keptOrNetwork(event))
})

async function keepShell(): Promise<void> {
	const cache = await caches.open(CACHE)
	const page = await fetch(SHELL, { cache: 'reload' })
	if (!page.ok) throw new TypeError('the offline page did not come')
	const named = (await page.clone().text()).matchAll(
		/["'](?:\.)?(\/_app\/[^"']+\.(?:js|css|woff2))["']/g
	)
	await cache.addAll([...new Set([...named].map(([, path]) => path!))])
	await cache.put(SHELL, page)
}

async function forgetOlder(): Promise<void> {
	const names = (await caches.keys()).filter((name) => name.startsWith('bina-hadir-'))
	await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)))
}

async function pageOrShell(request: Request): Promise<Response> {
	const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))
	const page = await Promise.race([fetch(request).catch(() => undefined), late])
	return page ?? (await caches.match(SHELL)) ?? Response.error()
}

/** What a page of attendance has loaded once it finds again; the rest of Bina asks the network as ever. */
async function keptOrNetwork({ request, clientId }: FetchEvent): Promise<Response> {
	const known = await caches.match(request)
	if (known) return known
	const answer = await fetch(request)
	const client = await self.clients.get(clientId)
	const isOurs = client && /^\/hadir(\/|$)/.test(new URL(client.url).pathname)
	if (isOurs && answer.ok) await (await caches.open(CACHE)).put(request, answer.clone())
	return answer
}
