(() => {
  'use strict';
  // Tables can be sorted by any column; without this script they stand in the order of the district's list.
  for (const table of document.querySelectorAll('table.sortable')) {
    const kinds = table.dataset.order.split(' ');
    const body = table.tBodies[0];
    const first = [...body.rows];
    const heads = [...table.tHead.rows[0].cells];
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const numeric = (at) => heads[at].className === 'n';
    const value = (row, at) => {
      const cell = row.cells[at];
      if (at === 0) return cell.textContent;
      if (numeric(at)) return cell && cell.className === 'n' ? Number(cell.textContent) : Infinity;
      if (row.cells.length < heads.length) return -1;
      const kind = kinds.indexOf(cell.className);
      return kind < 0 ? kinds.length : kind;
    };
    const sort = (at) => {
      const was = heads[at].getAttribute('aria-sort');
      const turns = numeric(at) ? ['descending', 'ascending', null] : ['ascending', 'descending', null];
      const now = turns[(turns.indexOf(was) + 1) % 3];
      for (const head of heads) head.removeAttribute('aria-sort');
      const keys = new Map(first.map((row) => [row, value(row, at)]));
      const compare = at === 0 ? (a, b) => collator.compare(keys.get(a), keys.get(b)) : (a, b) => keys.get(a) - keys.get(b);
      const sign = now === 'descending' ? -1 : 1;
      if (now) heads[at].setAttribute('aria-sort', now);
      body.append(...(now ? [...first].sort((a, b) => sign * compare(a, b)) : first));
    };
    heads.forEach((head, at) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.title = table.dataset.sort;
      button.append(...head.childNodes);
      button.addEventListener('click', () => sort(at));
      head.append(button);
    });
  }
})();
