import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText, cleanTexts } from './clean-text.ts'
import { printableCodePoints } from './fonts.ts'

test.each([
	['plain text stays', 'Pelatihan 20 JP, Rp98.400.000', 'Pelatihan 20 JP, Rp98.400.000'],
	['line breaks stay', 'satu\r\ndua\rtiga\nempat é', 'satu\ndua\ntiga\nempat é'],
	['typographic signs stay', '“Siap” – ½ jam … ☑ ₂', '“Siap” – ½ jam … ☑ ₂'],
	['Arabic stays', 'محمد', 'محمد'],
	['an emoji goes, and its space', 'Siap 🙂 melayani', 'Siap melayani'],
	['an emoji of many parts goes whole', 'Keluarga 👨‍👩‍👧 👍🏽 🇮🇩.', 'Keluarga .'],
	['a heart loses its colour only', '❤️', '❤'],
	['letters of foreign scripts are seen to be missing', '中文 ก', '□□ □'],
	['wide letters become plain', 'ＡＳＮ', 'ASN'],
	['letters dressed up become plain', '𝐁𝐞𝐫𝐀𝐊𝐇𝐋𝐀𝐊', 'BerAKHLAK'],
	['parts of a letter are joined', 'e\u0301', 'é'],
	['controls go', 'a\u0000b\u0007c\u009f', 'abc'],
	['tabs become spaces', 'é\ta', 'é a'],
	['direction marks and invisible spaces go', 'é\u202eab\u2066c\u200b\ufeff', 'éabc'],
	['soft hyphens go', 'pe\u00adla\u00adtih', 'pelatih'],
	['private characters go', 'a\ue000b', 'ab'],
	['half a character goes', 'a\ud83db', 'ab'],
	['nothing stays nothing', '', '']
])('%s', (_, text, clean) => {
	expect(cleanText(text)).toBe(clean)
})

test('whatever is typed, only printable characters are left, and a second time changes nothing', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const clean = cleanText(text)
			const left = [...clean].filter((sign) => sign !== '\n')
			expect(left.every((sign) => printableCodePoints().has(sign.codePointAt(0)!))).toBe(true)
			expect(cleanText(clean)).toBe(clean)
		}),
		{ seed: 20261124 }
	)
})

test('texts are cleaned however deep they are, and nothing else is touched', () => {
	const data = { nama: 'Sari 🙂', '🙂': 1, daftar: [{ judul: '中' }, null, true, 2.5] }
	expect(cleanTexts(data)).toEqual({
		nama: 'Sari ',
		'🙂': 1,
		daftar: [{ judul: '□' }, null, true, 2.5]
	})
})
