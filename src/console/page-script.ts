/** Optional comfort: copy buttons, and a filter that hides the operations which do not contain the words typed. */
export const PAGE_SCRIPT = String.raw`
(() => {
  const copyText = async (code) => {
    try {
      await navigator.clipboard.writeText(code.textContent);
    } catch {
      getSelection().selectAllChildren(code);
      document.execCommand('copy');
    }
  };
  for (const block of document.querySelectorAll('[data-copy]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copier';
    button.addEventListener('click', async () => {
      await copyText(block.querySelector('code'));
      button.textContent = 'Copié';
      setTimeout(() => { button.textContent = 'Copier'; }, 1500);
    });
    block.append(button);
  }

  const input = document.querySelector('#filtre');
  if (!input) return;
  const fold = (text) => text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/\u2019/g, "'").toLowerCase();
  const operations = [...document.querySelectorAll('.operation')].map((section) => ({
    section,
    entry: document.querySelector('[data-for="' + CSS.escape(section.id) + '"]'),
    text: fold(section.textContent),
  }));
  const groups = [...document.querySelectorAll('section.group')].map((section) => ({
    section,
    entry: document.querySelector('[data-group="' + CSS.escape(section.id) + '"]'),
  }));
  const apply = () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { section, entry, text } of operations) {
      section.hidden = entry.hidden = !words.every((word) => text.includes(word));
      if (!section.hidden) shown += 1;
    }
    for (const { section, entry } of groups) section.hidden = entry.hidden = !section.querySelector('.operation:not([hidden])');
    for (const part of document.querySelectorAll('#avant, #cycle-de-vie, .introduction > :not(h1)')) part.hidden = words.length > 0;
    document.querySelector('.nothing').hidden = shown > 0;
    document.querySelector('#filtre-bilan').textContent = words.length > 0 ? shown + ' sur ' + operations.length : '';
  };
  input.addEventListener('input', apply);
  input.closest('.filter').hidden = false;
  apply();
})();
`;
