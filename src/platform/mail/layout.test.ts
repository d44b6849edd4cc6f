import { expect, test } from 'vitest'
import { renderHtml, renderText, type Sender } from './layout.ts'

const sender: Sender = {
	...{ government: 'Pemerintah Kota Sawahlunto', short: 'Kota Sawahlunto', unit: 'BKPSDM' },
	...{ phone: '(0754) 61001', url: 'https://bina.contoh.go.id' }
}
const letter = {
	subject: 'Usulan <Anda>',
	to: 'Yusnita & Rekan',
	content: {
		paragraphs: ['Usulan "Pelayanan <b>Prima</b>" dikembalikan.'],
		link: { path: '/kebutuhan/usulan', label: 'Baca alasannya' },
		reason: 'Anda menulis usulan ini.'
	}
}

test('the text says who writes, to whom, what, where to read on, why, and whom to ask', () => {
	expect(renderText(letter, sender)).toBe(
		[
			'Pemerintah Kota Sawahlunto\nBKPSDM',
			'Yth. Yusnita & Rekan',
			'Usulan "Pelayanan <b>Prima</b>" dikembalikan.',
			'Baca alasannya:\nhttps://bina.contoh.go.id/kebutuhan/usulan',
			'-- ',
			'Anda menulis usulan ini.\nSurat ini dikirim oleh Bina. Balasannya tidak dibaca.\nAda pertanyaan? Hubungi BKPSDM, telepon (0754) 61001.'
		].join('\n\n')
	)
})

test('the HTML says the same, and what people typed is text in it', () => {
	const html = renderHtml(letter, sender)
	expect(html).toContain('<title>Usulan &lt;Anda&gt;</title>')
	expect(html).toContain('Yth. Yusnita &amp; Rekan')
	expect(html).toContain('&quot;Pelayanan &lt;b&gt;Prima&lt;/b&gt;&quot;')
	expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
		'https://bina.contoh.go.id/kebutuhan/usulan'
	])
	expect(html).not.toMatch(/<(script|link|img|style)\b/)
})

test('a letter without a link has none', () => {
	const plain = { ...letter, content: { ...letter.content, link: null } }
	expect(renderHtml(plain, sender)).not.toContain('href')
	expect(renderText(plain, sender)).not.toContain('http')
})
