"use strict";
// A click, Enter or Space on a card shows its words; on words it shows their cards.
(function () {
  var picked = [];
  function clear() {
    picked.forEach(function (element) { element.classList.remove("picked"); });
    picked = [];
  }
  function pick(elements, scrollTo) {
    clear();
    elements.forEach(function (element) { element.classList.add("picked"); picked.push(element); });
    if (scrollTo && elements.length > 0) {
      var calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
      elements[0].scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
    }
  }
  function choose(element) {
    var report = element.closest("article");
    if (element.dataset.id) {
      var words = report.querySelectorAll('[data-ids~="' + element.dataset.id + '"]');
      pick(Array.prototype.slice.call(words), true);
      element.classList.add("picked");
      picked.push(element);
    } else if (element.dataset.ids) {
      var cards = [];
      element.dataset.ids.split(" ").forEach(function (id) {
        var card = report.querySelector('[data-id="' + id + '"]');
        if (card) { cards.push(card); }
      });
      pick(cards, true);
      element.classList.add("picked");
      picked.push(element);
    }
  }
  document.addEventListener("click", function (event) {
    var element = event.target.closest("[data-id], [data-ids]");
    if (element) { choose(element); } else { clear(); }
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") { clear(); return; }
    if (event.key !== "Enter" && event.key !== " ") { return; }
    var element = event.target.closest("[data-id], [data-ids]");
    if (element) { event.preventDefault(); choose(element); }
  });
})();
