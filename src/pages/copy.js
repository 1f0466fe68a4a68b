// Shows the buttons that copy, where the browser can: it may only on pages that came by https.
const SHOWN_MS = 3_000;

for (const button of document.querySelectorAll('[data-copy]')) {
  if (!(button instanceof HTMLElement) || navigator.clipboard === undefined) continue;
  const done = button.querySelector('[data-said]');
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy ?? '');
    } catch {
      // It was not allowed: the code stands there to be selected.
      return;
    }
    if (!(done instanceof HTMLElement)) return;
    done.textContent = done.dataset.said ?? '';
    button.classList.add('is-done');
    setTimeout(() => {
      done.textContent = '';
      button.classList.remove('is-done');
    }, SHOWN_MS);
  });
}
