import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { listen, type Handler, type Site } from './serve.ts'

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1')
	await once(server, 'listening')
	const { port } = server.address() as AddressInfo
	server.close()
	return port
}

async function givenWeb(handler?: Handler, given: Partial<Site> = {}) {
	const port = await freePort()
	const site = {
		host: '127.0.0.1',
		port,
		url: `http://127.0.0.1:${port}`,
		urlGiven: false,
		...given
	}
	const web = await listen(site)
	onTestFinished(() => web.close(0))
	if (handler) web.open(handler)
	return { web, port, address: `http://127.0.0.1:${port}/` }
}

/** Answers with what the handler is told about site and visitor. */
const told: Handler = ({ headers }, response) => {
	response.end(
		JSON.stringify([headers['x-bina-protocol'], headers['x-bina-host'], headers['x-bina-address']])
	)
}

test('before the pages are ready a visitor is asked to come back', async () => {
	const { address } = await givenWeb()
	const response = await fetch(address)
	expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
	expect(await response.text()).toContain('Bina sedang disiapkan')
})

test('a port that is taken is said in one sentence', async () => {
	const { port } = await givenWeb()
	const site = { host: '127.0.0.1', port, url: 'http://127.0.0.1', urlGiven: false }
	await expect(listen(site)).rejects.toMatchObject({ code: 'platform.port_taken' })
})

test('a host that is not ours is said in one sentence', async () => {
	const site = { host: '203.0.113.1', port: 0, url: 'http://203.0.113.1', urlGiven: false }
	await expect(listen(site)).rejects.toMatchObject({ code: 'platform.address_unknown' })
})

test('HTML is compressed for those who can read that', async () => {
	const { address } = await givenWeb((_, response) => {
		response.setHeader('content-type', 'text/html').end('<p>Bina</p>'.repeat(500))
	})
	const headers = { 'accept-encoding': 'gzip' }
	expect((await fetch(address, { headers })).headers.get('content-encoding')).toBe('gzip')
	const plain = await fetch(address, { headers: { 'accept-encoding': 'identity' } })
	expect(plain.headers.get('content-encoding')).toBe(null)
	expect(plain.headers.get('x-content-type-options')).toBe('nosniff')
})

test('without BINA_URL the site is whatever host was asked, over http; headers of the visitor do not count', async () => {
	const { address, port } = await givenWeb(told)
	const headers = {
		'x-bina-protocol': 'https',
		'x-bina-host': 'lain',
		'x-forwarded-for': '192.0.2.7'
	}
	expect(await (await fetch(address, { headers })).json()).toEqual([
		'http',
		`127.0.0.1:${port}`,
		'127.0.0.1'
	])
})

test('with BINA_URL the site is that, and the proxy on this machine names the visitor', async () => {
	const given = { url: 'https://bina.contoh.go.id', urlGiven: true }
	const { address } = await givenWeb(told, given)
	const headers = { 'x-forwarded-for': '203.0.113.9, 192.0.2.7' }
	expect(await (await fetch(address, { headers })).json()).toEqual([
		'https',
		'bina.contoh.go.id',
		'192.0.2.7'
	])
})

test('closing lets a request under way end, and takes no other', async () => {
	const begun = Promise.withResolvers<void>()
	const { web, address } = await givenWeb(async (_, response) => {
		begun.resolve()
		await pause(200)
		response.end('sampai selesai')
	})
	const underWay = fetch(address)
	await begun.promise

	const closed = web.close()

	await expect(fetch(address)).rejects.toThrow()
	expect(await (await underWay).text()).toBe('sampai selesai')
	await closed
})

test('closing does not wait for ever', async () => {
	const begun = Promise.withResolvers<void>()
	const { web, address } = await givenWeb(() => begun.resolve())
	const underWay = fetch(address).catch((error: Error) => error)
	await begun.promise

	await web.close(100)

	expect(await underWay).toBeInstanceOf(Error)
})
