/** Codes of the forms of learning by words that name them. Order matters: the narrower first. */
const forms: readonly [RegExp, string][] = [
	[/^job shadowing$/, 'D1'],
	[/^pelatihan di kantor sendiri$/, 'D2'],
	[/^library caf/, 'D3'],
	[/^penugasan pada program prioritas$/, 'D4'],
	[/^team building$/, 'D5'],
	[/^kunjungan belajar$/, 'D6'],
	[/tugas belajar/, 'A1'],
	[/izin belajar|ijin belajar/, 'A2'],
	[/struktural|kepemimpinan|\bpk[nap]\b|diklat ?pim|\bpim (i|ii|iii|iv)\b|\blemhannas\b/, 'B1'],
	[/e learning|elearning|mooc|swajar|daring mandiri/, 'C3'],
	[/jarak jauh|\bpjj\b/, 'C4'],
	[/workshop|lokakarya/, 'B7'],
	[/seminar|konferensi|sarasehan|simposium|webinar/, 'B6'],
	[/bimbingan teknis|bimtek/, 'B10'],
	[/sosialisasi/, 'B11'],
	[/penataran/, 'B9'],
	[/coaching/, 'C1'],
	[/mentoring/, 'C2'],
	[/detasering/, 'C5'],
	[/outbo(u|n)|alam terbuka/, 'C6'],
	[/patok banding|benchmark|studi tiru|studi banding/, 'C7'],
	[/pertukaran/, 'C8'],
	[/belajar mandiri|self development/, 'C9'],
	[/komunitas|\bcop\b|community of practice/, 'C10'],
	[/magang|praktik kerja/, 'C11'],
	[/sosial kultural|sosio kultural/, 'B5'],
	[/manajerial/, 'B2'],
	[/fungsional/, 'B4'],
	[/teknis/, 'B3'],
	[/kursus/, 'B8']
]

/**
 * The form (bentuk) that a course has by what is written of it, as the code of hours_form, or
 * undefined. The texts are asked in turn: the column that names the form before the course's title.
 */
export function formOf(...texts: readonly string[]): string | undefined {
	for (const text of texts) {
		const code = /^[ABCD]\d{1,2}$/i.exec(text.trim())?.[0].toUpperCase()
		const words = text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')
		const found = code ?? forms.find(([pattern]) => pattern.test(words))?.[1]
		if (found) return found
	}
	return undefined
}
