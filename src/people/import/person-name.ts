import { textIn, tidy } from '#platform/files/read-cell.ts'
import type { Cell } from '#platform/files/sheet.ts'
import { properName } from './proper-case.ts'

export type PersonName = { name: string; frontTitle: string; backTitle: string }

/** Spellings are compared by their letters alone: `SPD`, `S.Pd` and `S. Pd.` are one. */
const degreeKey = (text: string) => text.replace(/[^a-z]/gi, '').toLowerCase()

const byKey = (spellings: string) =>
	new Map(spellings.split(' ').map((spelling) => [degreeKey(spelling), spelling]))

const degrees = byKey(
	'S.Pd. S.Pd.I. S.Pd.SD S.Pd.K. S.E. S.E.I. S.E.Sy. S.H. S.H.I. S.Sos. S.Sos.I. S.AP. S.I.Kom. S.IP. S.STP S.Kom. S.T. S.Tr. S.Tr.Keb. S.Tr.Kes. S.Tr.Gz. S.Tr.IP S.TP. S.P. S.Pt. S.Pi. S.Hut. S.Si. S.ST. S.S. S.Sn. S.Ag. S.Th. S.Th.I. S.Psi. S.Kep. S.Keb. S.Ked. S.KG. S.K.M. S.Farm. S.Gz. S.KH. S.Mat. S.Stat. S.Ars. S.Hum. S.Or. S.Fil.I. S.Akun. S.Ak. S.Kes. S.Ptk. ' +
		'M.Si. M.M. M.H. M.H.I. M.Pd. M.Pd.I. M.Kes. M.K.M. M.T. M.Kom. M.AP. M.A. M.Sc. M.B.A. M.Ag. M.Hum. M.P. M.Sos. M.E. M.Ec.Dev. M.Kep. M.Keb. M.Farm. M.Biomed. M.Psi. M.Sn. M.I.Kom. M.IP. M.Tr.IP M.Tr.AP M.Ak. M.Par. M.Eng. M.URP. M.PWK. M.Tr.Keb. M.Gz. M.Stat. MARS ' +
		'A.Md. A.Md.Keb. A.Md.Kep. A.Md.Kes. A.Md.Gz. A.Md.Kom. A.Md.Ak. A.Md.Farm. A.Md.T. A.Md.KL A.Md.PK A.Md.RMIK A.Md.Pust. A.Md.Akun. A.Md.Rad. A.Ma. A.Ma.Pd. A.Ma.Pust. AMK AMKL AMKG AMF ' +
		'Ph.D. Ners Sp.A Sp.B Sp.PD Sp.OG Sp.M Sp.S Sp.JP Sp.P Sp.KJ Sp.An Sp.Rad Sp.PK Sp.THT-KL Sp.KG Gr. Ak. CA CRMO CGCAE QIA CPA CFrA CHRMP'
)

const looksLikeDegree = (part: string) =>
	degrees.has(degreeKey(part)) || /^[A-Z][A-Za-z]{0,4}(?:\. ?[A-Z][A-Za-z]{0,5})+\.?$/.test(part)

/** Degrees in their usual spelling, unknown ones as they were, once each: `S.Sos., M.Si.`. */
export function tidyDegrees(text: string): string {
	const parts = text.split(/[,;]/).map(tidy).filter(Boolean)
	const spelled = parts.map((part) => degrees.get(degreeKey(part)) ?? part)
	return [...new Set(spelled)].join(', ')
}

/** A title before a name. Only `H` needs its point, since it may be an initial. */
const leading = /^(prof|drg|drh|drs|dra|dr|ir|hj|h(?=\.)|apt|ns|k\.h(?=\.))(?:\.\s*|\s+)(?=\p{L})/iu

const fixed: Record<string, string> = { drg: 'drg.', drh: 'drh.', apt: 'apt.', kh: 'K.H.' }

/** Titles before a name in their usual spelling. `Dr.` and `dr.` are told apart by how they are written. */
function spellTitle(title: string, isSpecialist: boolean): string {
	const key = degreeKey(title)
	if (key === 'dr')
		return title.startsWith('d') || (title.startsWith('DR') && isSpecialist) ? 'dr.' : 'Dr.'
	return fixed[key] ?? `${key[0]!.toUpperCase()}${key.slice(1)}.`
}

/**
 * Parts a name from the degrees written around it: `DR. H. AHMAD YANI, SE, M.Si` is
 * `Dr. H.`, `Ahmad Yani`, `S.E., M.Si.`. What the columns for degrees say goes before what the name
 * says. In capitals, `DR.` is a physician only before a specialist's degree.
 */
export function personName(name: Cell | undefined, front?: Cell, back?: Cell): PersonName {
	const [before = '', ...parts] = textIn(name).split(',').map(tidy).filter(Boolean)
	const isDegree = (part: string) => looksLikeDegree(part) || /^[A-Z]{2,6}$/.test(part)
	const behind = parts.filter(isDegree)
	const words = [before, ...parts.filter((part) => !isDegree(part))].join(' ').split(' ')
	while (words.length > 1 && words.at(-1)!.includes('.') && looksLikeDegree(words.at(-1)!)) {
		behind.unshift(words.pop()!)
	}
	const backTitle = tidyDegrees(textIn(back) || behind.join(','))
	const isSpecialist = backTitle.includes('Sp.')
	const [inName, rest] = splitTitles(words.join(' '), isSpecialist)
	const [own, unread] = splitTitles(`${textIn(front)} x`, isSpecialist)
	return {
		name: properName(rest),
		frontTitle: [own, unread.slice(0, -2)].filter(Boolean).join(' ') || inName,
		backTitle
	}
}

/** The titles that a text begins with, and what follows them. */
function splitTitles(text: string, isSpecialist: boolean): [titles: string, rest: string] {
	const titles: string[] = []
	let rest = text.replace(/^[\s,]+/, '')
	for (let found = leading.exec(rest); found; found = leading.exec(rest)) {
		titles.push(spellTitle(found[1]!, isSpecialist))
		rest = rest.slice(found[0].length).replace(/^,\s*/, '')
	}
	return [titles.join(' '), rest]
}
