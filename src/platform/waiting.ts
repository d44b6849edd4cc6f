/** Something that waits for the person who is signed in, as /beranda shows it. */
export type Waiting = {
	key: string
	urgency: 'today' | 'soon' | 'week'
	/** By when, in words: 'Hari ini', '3 hari lagi'. */
	badge: string
	title: string
	text: string
	href: string
	/** Label of the link: a verb. */
	action: string
}
