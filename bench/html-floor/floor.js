for (const form of document.querySelectorAll('form'))
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = form.querySelector('input:checked');
    const said = form.querySelector('p');
    if (!chosen) {
      said.textContent = 'Choose an answer first.';
      return;
    }
    const isRight = chosen.value === form.dataset.right;
    chosen.parentElement.dataset.is = isRight ? 'right' : 'wrong';
    said.textContent = `${isRight ? 'Right.' : 'Not so.'} ${form.dataset.why}`;
    said.dataset.feedback = '';
    localStorage.setItem(chosen.name, chosen.value);
  });

let held = null;
const match = document.querySelector('[data-match]');
match.addEventListener('click', ({ target }) => {
  const card = target.closest('[data-card]');
  const bin = target.closest('[data-bin]');
  if (bin && held) {
    bin.append(held);
    delete held.dataset.held;
    match.querySelector('p').textContent = `${held.textContent} is put there.`;
    held = null;
  } else if (card) {
    if (held) delete held.dataset.held;
    held = card;
    card.dataset.held = '';
  }
});
