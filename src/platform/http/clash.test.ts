import { expect, test } from 'vitest'
import { chosen, compare } from './clash.ts'

const url = new URL('http://bina.test/ruang?/simpan')
const page = '/ruang'

/** A page of ours as it is now: a menu's form, and the one that edits a row. */
const html = `
	<form method="post" action="/keluar"><button>Keluar</button></form>
	<form method="post" action="?/simpan">
		<input type="hidden" name="_id" value="baru" /><input type="hidden" name="version" value="4" />
		<input type="hidden" name="id" value="r1" />
		<label for="name">Nama</label><input id="name" name="name" value="Ruang &amp; Tambang" />
		<label for="note">Catatan</label><textarea id="note" name="note">
satu
dua</textarea>
		<label for="of">Milik</label>
		<select id="of" name="of"><option value="">Pihak lain</option><option value="d" selected>Dinas</option></select>
		<fieldset><legend>Keadaan</legend>
			<label><input type="radio" name="active" value="ya" checked />Dipakai</label>
			<label><input type="radio" name="active" value="tidak" />Tidak dipakai lagi</label>
		</fieldset>
		<label><input type="checkbox" name="remote" value="ya" checked />Terpencil</label>
		<fieldset><legend>Tanggal</legend>
			<label>Hari <input name="on_hari" value="4" /></label>
			<label>Bulan <input name="on_bulan" value="12" /></label>
			<label>Tahun <input name="on_tahun" value="2027" /></label>
		</fieldset>
		<section><h2>Sumber dana</h2>
			<label for="s0">Sumber 1</label><input id="s0" name="source[]" value="DAU" />
			<label for="a0">Jumlah 1</label><input id="a0" name="amount[]" value="100" />
			<label for="s1">Sumber 2</label><input id="s1" name="source[]" value="DAK" />
			<label for="a1">Jumlah 2</label><input id="a1" name="amount[]" value="50" />
		</section>
		<input type="file" name="berkas" /><button>Simpan</button>
	</form>`

/** The same row as somebody else has it on the screen, with these changes. */
function typed(changes: Record<string, string | string[] | null> = {}): FormData {
	const fields: Record<string, string | string[] | null> = {
		...{
			_id: 'lama',
			version: '3',
			id: 'r1',
			name: 'Ruang & Tambang',
			note: 'satu\r\ndua',
			of: 'd'
		},
		...{ active: 'ya', remote: 'ya', on_hari: '4', on_bulan: '12', on_tahun: '2027' },
		...{ 'source[]': ['DAU', 'DAK'], 'amount[]': ['100', '50'], ...changes }
	}
	const form = new FormData()
	for (const [name, value] of Object.entries(fields))
		for (const text of [value ?? []].flat()) form.append(name, text)
	return form
}

const clash = (form: FormData) => compare({ page, html }, url, form)

test('a field that both have alike needs no choice', () => {
	expect(clash(typed())).toBeUndefined()
})

test.each([
	['text', { name: 'Lampu' }, 'Nama', ['Ruang & Tambang'], ['Lampu']],
	['lines', { note: 'tiga' }, 'Catatan', ['satu\ndua'], ['tiga']],
	['a list, as it reads', { of: '' }, 'Milik', ['Dinas'], ['Pihak lain']],
	['radios', { active: 'tidak' }, 'Keadaan', ['Dipakai'], ['Tidak dipakai lagi']],
	['a box', { remote: null }, 'Terpencil', ['Ya'], ['Tidak']],
	['a date, whole', { on_hari: '5' }, 'Tanggal', ['4 12 2027'], ['5 12 2027']],
	[
		'rows, whole, however many',
		{ 'source[]': ['DAU', 'DAK', 'Hibah'], 'amount[]': ['100', '50', '7'] },
		...['Sumber dana', ['DAU, 100', 'DAK, 50'], ['DAU, 100', 'DAK, 50', 'Hibah, 7']]
	]
] as [string, Record<string, string>, string, string[], string[]][])(
	'both texts of %s stand beside each other',
	(_, changes, label, theirs, mine) => {
		const { parts } = clash(typed(changes))!
		expect(parts.map((part) => [part.label, part.theirs.words, part.mine.words])).toEqual([
			[label, theirs, mine]
		])
	}
)

test('what is chosen is sent as the form itself would send it, with the version of now', () => {
	const { action, again, keep, parts } = clash(
		typed({ name: 'Lampu', remote: null, 'amount[]': ['100', '60'] })
	)!
	expect([action, again]).toEqual(['/ruang?/simpan', '/ruang'])
	const form = new FormData()
	for (const [name, value] of keep) form.append(name, value)
	const [name, remote, source] = parts
	form.append(name!.name, name!.mine.fields)
	form.append(remote!.name, remote!.theirs.fields)
	form.append(source!.name, source!.mine.fields)
	const sent = (form: FormData) => [...form].map(([name, text]) => `${name}=${String(text)}`).sort()
	const expected = typed({ name: 'Lampu', version: '4', 'amount[]': ['100', '60'] })
	expect(sent(chosen(form))).toEqual(sent(expected))
})

test('the form of another row, or none, is not compared; a made-up choice is none', () => {
	expect(clash(typed({ id: 'r2', name: 'Lampu' }))).toBeUndefined()
	expect(compare({ page, html: '<p>Kosong' }, url, typed({ name: 'x' }))).toBeUndefined()
	const form = new FormData()
	for (const text of ['{', '[["a"]]', '7', 'null']) form.append('_pilih_0', text)
	form.append('name', 'tetap')
	expect([...chosen(form)]).toEqual([['name', 'tetap']])
})
