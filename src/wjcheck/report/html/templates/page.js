(() => {
  'use strict';
  const all = (what, from = document) => [...from.querySelectorAll(what)];
  const form = document.getElementById('filter');
  const opener = document.getElementById('open');
  const told = form.querySelector('output');
  const rows = all('tr[data-s]');
  const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  const wanted = ['s', 'c', 'r', 'q'];

  // What is chosen stands in the address, so that a view can be handed on: #s=missing&c=2
  const read = () => {
    const from = new URLSearchParams(location.hash.includes('=') ? location.hash.slice(1) : '');
    for (const name of wanted) {
      const field = form.elements[name];
      field.value = from.get(name) || '';
      if (field.selectedIndex === -1) field.value = '';
    }
    show();
  };
  const write = () => {
    const to = new URLSearchParams();
    for (const name of wanted) if (form.elements[name].value) to.set(name, form.elements[name].value);
    const hash = to.toString();
    show();
    // An address that leads to a place stays when there is nothing to clear.
    if (!hash && !location.hash.includes('=')) return;
    history.replaceState(null, '', hash ? '#' + hash : location.pathname + location.search);
  };
  const show = () => {
    const { s, c, r, q } = Object.fromEntries(wanted.map((name) => [name, form.elements[name].value]));
    const words = q.toLowerCase().split(/\s+/).filter(Boolean);
    let number = 0;
    for (const row of rows) {
      const fits = (!s || row.dataset.s === s) && (!c || row.dataset.c === c) && (!r || row.dataset.r === r) &&
        words.every((word) => texts.get(row).includes(word));
      row.hidden = !fits;
      if (fits && row.id.startsWith('f-')) number += 1;
    }
    for (const body of all('table.clauses tbody')) body.hidden = !all('tr[data-s]', body).some((row) => !row.hidden);
    told.textContent = s || c || r || words.length ? told.dataset.say.replace('#', number) : '';
  };
  const place = () => {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return '';  // an address typed by hand, such as #100%
    }
  };
  const arrive = () => {
    if (location.hash.includes('=') || location.hash.length < 2) return read();
    const target = document.getElementById(place());
    if (!target) return;
    const row = target.closest('tr[data-s]');
    if (row && row.hidden) {
      form.reset();
      show();
    }
    if (row) for (const part of all('details', row)) part.open = true;
    target.scrollIntoView();
    if (row) row.focus({ preventScroll: true });
  };
  const parts = all('details');
  const closed = () => parts.some((part) => !part.open);
  const label = () => {
    opener.textContent = opener.dataset[parts.length && !closed() ? 'close' : 'open'];
  };
  const expand = () => {
    const open = closed();
    for (const part of parts) part.open = open;
    label();
  };
  const step = (by) => {
    const there = rows.filter((row) => !row.hidden && row.id.startsWith('f-'));
    const at = there.indexOf(document.activeElement.closest('tr[data-s]'));
    const next = there[at < 0 ? (by > 0 ? 0 : there.length - 1) : Math.min(Math.max(at + by, 0), there.length - 1)];
    if (!next) return;
    next.focus();
    next.scrollIntoView({ block: 'center' });
  };

  form.hidden = false;
  form.addEventListener('input', write);
  form.addEventListener('reset', () => setTimeout(write));
  form.addEventListener('submit', (event) => event.preventDefault());
  opener.addEventListener('click', expand);
  addEventListener('toggle', label, true);
  addEventListener('hashchange', arrive);
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === 'Escape') {
      form.reset();
      if (typing) event.target.blur();
    } else if (!typing && event.key === '/') {
      event.preventDefault();
      form.elements.q.focus();
    } else if (!typing && event.key === 'j') step(1);
    else if (!typing && event.key === 'k') step(-1);
    else if (!typing && event.key === 'e') expand();
  });
  label();
  arrive();
})();
