/** A kind of paper, as the slice that makes it describes it; the office changes `numbering` at /atur/naskah. */
export type PaperKind = {
	/** 'slice.paper' */
	readonly key: string
	/** 'Keputusan penetapan rencana' */
	readonly label: string
	readonly numbering: {
		/** Kinds of one series share their numbers. */
		readonly series: string
		readonly pattern: string
		readonly code: string
		readonly unit: string
		/** Numbers follow one another; otherwise another office may give them. */
		readonly gapless: boolean
	}
	/** Whether whoever has the check code may see the title. */
	readonly isPublic: boolean
	/** The page that its check code is printed for; '/periksa' where it says none. */
	readonly checkPath?: string
	/** More hangs on it than the paper: its slice alone takes it back, and says where. */
	readonly takenBackAt?: string
}
