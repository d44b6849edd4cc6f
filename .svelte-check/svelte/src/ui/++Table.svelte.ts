///<reference types="svelte" />
;
	/** A column's head. `sort` is its key in the address; `num` puts it right; `hidden` is for the ear only. */
	export type Column = {
		label: string
		sort?: string | undefined
		num?: boolean | undefined
		hidden?: boolean | undefined
	}
;;

import type { Snippet } from 'svelte'
import type { Link } from './link.ts'
import Pages from './Pages.svelte'
import { pageAddress, sortAddress, type TableQuery } from './table/url.ts';
function $$render<Row>() {

	
	
	
	

	type Props = {
		/** What the rows are, how sorted, which unit. */
		caption: string
		columns: readonly Column[]
		/** The rows of this page only: sorted, filtered and cut in SQL. */
		rows: readonly Row[]
		/** A `<tr>`; its first cell a `<th scope="row">`, its others with `data-label` for the phone. */
		row: Snippet<[Row]>
		/** A `<tr>` of totals. */
		foot?: Snippet | undefined
		/** Instead of a table without rows. */
		empty?: Snippet | undefined
		/** The state in the address; makes heads sortable and, with `total`, pages. */
		query?: TableQuery | undefined
		/** Rows on all pages. */
		total?: number | undefined
		/** Downloads of all pages, e.g. CSV and XLSX. */
		downloads?: readonly Link[] | undefined
	}
	let { caption, columns, rows, row, foot, empty, query, total, downloads = [] }: Props = $props()

	const sorted = (column: Column) => query !== undefined && column.sort === query.sort
	const order = (column: Column) =>
		sorted(column) ? (query?.descending ? 'descending' : 'ascending') : undefined
;
async () => {



if(rows.length === 0 && empty){
	;__sveltets_2_ensureSnippet(empty());
}else{
	 { svelteHTML.createElement("div", { "class":`scroll`,});
		 { svelteHTML.createElement("table", { "class":['cards', { sortable: query && columns.some(({ sort }) => sort) }],});
			 { svelteHTML.createElement("caption", {});caption; }
			 { svelteHTML.createElement("thead", {});
				 { svelteHTML.createElement("tr", {});
					   for(let column of __sveltets_2_ensureArray(columns)){column.label;
						 { svelteHTML.createElement("th", {       "scope":`col`,"class":{ num: column.num, still: !column.sort },"aria-sort":order(column),});
							if(column.sort && query){
								 { svelteHTML.createElement("a", { "href":sortAddress(query, column.sort),});
									column.label;
									 { svelteHTML.createElement("span", {   "class":`arrow`,"aria-hidden":`true`,});
										sorted(column) ? (query.descending ? '↓' : '↑') : '↕';
									 }
								 }
							}else{
								 { svelteHTML.createElement("span", { "class":{ 'visually-hidden': column.hidden },});column.label; }
							}
						 }
					}
				 }
			 }
			 { svelteHTML.createElement("tbody", { });    for(let item of __sveltets_2_ensureArray(rows)){let i = 1;i;;__sveltets_2_ensureSnippet(row(item));} }
			if(foot){ { svelteHTML.createElement("tfoot", {});;__sveltets_2_ensureSnippet(foot()); }}
		 }
	 }
}

if(query && total !== undefined){
	const here = query;
	 { const $$_segaP0C = __sveltets_2_ensureComponent(Pages); new $$_segaP0C({ target: __sveltets_2_any(), props: {     "page":query.page,total,"address":(page) => pageAddress(here, page),}});}
}

if(downloads.length > 0 && rows.length > 0){
	 { svelteHTML.createElement("p", { "class":`small no-print`,});
		  
		    for(let { href, label } of __sveltets_2_ensureArray(downloads)){let i = 1;href;i > 0 ? ', ' : ''; { svelteHTML.createElement("a", { href,"download":true,});label; }}
	 }
}


};
return { props: {} as any as Props, exports: {}, bindings: __sveltets_$$bindings(''), slots: {}, events: {} }}
class __sveltets_Render<Row> {
    props(): ReturnType<typeof $$render<Row>>['props'] { return null as any; }
    events(): ReturnType<typeof $$render<Row>>['events'] { return null as any; }
    slots(): ReturnType<typeof $$render<Row>>['slots'] { return null as any; }
    bindings() { return __sveltets_$$bindings(''); }
    exports() { return {}; }
}

interface $$IsomorphicComponent {
    new <Row>(options: import('svelte').ComponentConstructorOptions<ReturnType<__sveltets_Render<Row>['props']>>): import('svelte').SvelteComponent<ReturnType<__sveltets_Render<Row>['props']>, ReturnType<__sveltets_Render<Row>['events']>, ReturnType<__sveltets_Render<Row>['slots']>> & { $$bindings?: ReturnType<__sveltets_Render<Row>['bindings']> } & ReturnType<__sveltets_Render<Row>['exports']>;
    <Row>(internal: unknown, props: ReturnType<__sveltets_Render<Row>['props']> & {}): ReturnType<__sveltets_Render<Row>['exports']>;
    z_$$bindings?: ReturnType<__sveltets_Render<any>['bindings']>;
}
const Table__SvelteComponent_: $$IsomorphicComponent = null as any;
/*Ωignore_startΩ*/type Table__SvelteComponent_<Row> = InstanceType<typeof Table__SvelteComponent_<Row>>;
/*Ωignore_endΩ*/export default Table__SvelteComponent_;