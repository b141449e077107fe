// Comfort only: everything works without it.
(() => {
  const drop = document.getElementById('drop');
  const form = document.getElementById('upload');
  if (drop && form) {
    const input = document.getElementById('file');
    for (const type of ['dragenter', 'dragover']) {
      document.addEventListener(type, (e) => { e.preventDefault(); drop.classList.add('over'); });
    }
    document.addEventListener('dragleave', (e) => { if (!e.relatedTarget) drop.classList.remove('over'); });
    document.addEventListener('drop', (e) => {
      e.preventDefault();
      drop.classList.remove('over');
      if (e.dataTransfer.files.length > 0) {
        input.files = e.dataTransfer.files;
        form.requestSubmit();
      }
    });
  }
  // Uploads are watched while they are checked; whatever goes wrong, the form is sent as it would be.
  for (const row of document.querySelectorAll('.progress')) {
    const form = row.closest('form');
    const words = row.querySelector('[role=status]');
    const show = (stage, done) => {
      row.querySelector('progress').value = done;
      words.textContent = row.dataset[stage];
    };
    form.addEventListener('submit', async (e) => {
      e.preventDefault();
      if (!row.hidden) return;
      row.hidden = false;
      show('waiting', 0);
      let run;
      try {
        const answer = await fetch(form.action, { method: 'POST', body: new FormData(form), headers: { Prefer: 'respond-async' } });
        if (answer.status !== 202) throw new Error();
        run = await answer.json();
      } catch {
        form.submit();
        return;
      }
      const source = new EventSource(run.events);
      const end = () => { source.close(); location.assign(run.result); };
      source.addEventListener('stage', (m) => { const at = JSON.parse(m.data); show(at.stage, at.done); });
      source.addEventListener('done', end);
      source.addEventListener('error', (m) => { if (m.data || source.readyState === EventSource.CLOSED) end(); });
    });
    addEventListener('pageshow', (e) => { if (e.persisted) row.hidden = true; });
  }
  const changes = [...document.querySelectorAll('.rows .changed')];
  let change = -1;
  document.addEventListener('keydown', (e) => {
    if (e.isComposing || e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName)) return;
    const step = { n: 1, p: -1 }[e.key];
    if (!step || changes.length === 0) return;
    change = Math.min(changes.length - 1, Math.max(0, change + step));
    changes[change].scrollIntoView({ block: 'center' });
    changes[change].focus();
  });
  // Between text and pages, and from page to page.
  const leaves = [...document.querySelectorAll('.leaf')];
  document.addEventListener('keydown', (e) => {
    if (e.isComposing || e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName)) return;
    if (e.key === 't') document.querySelector('.views a:not([aria-current])')?.click();
    const step = { ']': 1, '[': -1 }[e.key];
    if (!step || leaves.length === 0) return;
    const here = leaves.findLastIndex((leaf) => leaf.getBoundingClientRect().top < innerHeight / 3);
    leaves[Math.min(leaves.length - 1, Math.max(0, here + step))].scrollIntoView();
  });
  const cards = [...document.querySelectorAll('.card')];
  let current = -1;
  document.addEventListener('keydown', (e) => {
    if (e.isComposing || e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName)) return;
    const step = { j: 1, k: -1 }[e.key];
    if (!step || cards.length === 0) return;
    current = Math.min(cards.length - 1, Math.max(0, current + step));
    cards.forEach((card, i) => card.classList.toggle('current', i === current));
    cards[current].scrollIntoView({ block: 'nearest' });
    document.getElementById('m' + (current + 1))?.focus();
  });
})();
