import type { Bina } from './bina.ts'

const NIP = '198001012005011001'
const PASSWORD = 'songket silungkang'

const post = (bina: Bina, path: string, fields: Record<string, string>) =>
	fetch(bina.url + path, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin: bina.url, accept: 'text/html' },
		body: new URLSearchParams(fields)
	})

/** Signs in as a person does; answers the cookies. */
export async function signIn(bina: Bina, nip: string, password: string): Promise<string> {
	const answer = await post(bina, '/masuk', { nip, sandi: password })
	return answer.headers
		.getSetCookie()
		.map((line) => line.split(';')[0])
		.join('; ')
}

/** Makes the first account of an empty one by the link that it has printed, and signs in. */
export async function setUpAdministrator(bina: Bina): Promise<string> {
	const link = /\/siapkan\/\S+/.exec(bina.said())![0]
	await post(bina, link, {
		...{ nama: 'Yusnita', nip: NIP, surel: '' },
		...{ sandi: PASSWORD, sandi_ulang: PASSWORD }
	})
	return signIn(bina, NIP, PASSWORD)
}
