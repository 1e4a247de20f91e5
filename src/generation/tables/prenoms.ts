/** First names by year of birth, as frequent ones of their time: `jusque` is the last year of a generation. */
export interface Generation {
  readonly jusque: number;
  readonly F: readonly string[];
  readonly M: readonly string[];
}

const names = (text: string): readonly string[] => text.trim().split(/\s+/);

export const GENERATIONS: readonly Generation[] = [
  {
    jusque: 1945,
    F: names(`Jeanne Marie Yvonne Simone Denise Jacqueline Madeleine Suzanne Paulette Ginette Odette Lucienne Georgette Renée Germaine
      Yvette Andrée Marcelle Raymonde Gisèle Huguette Thérèse Colette Monique Josette Micheline Jeannine Solange Marguerite Lucette`),
    M: names(`Jean Pierre André Marcel René Roger Robert Louis Raymond Maurice Georges Henri Lucien Jacques Claude Paul Gaston Albert
      Fernand Émile Joseph Guy Gilbert Roland Gérard Michel Bernard Serge Yves Julien`),
  },
  {
    jusque: 1959,
    F: names(`Monique Françoise Nicole Jacqueline Christiane Danielle Michèle Annie Bernadette Chantal Martine Jocelyne Éliane Évelyne
      Liliane Josiane Arlette Ghislaine Mireille Geneviève Élisabeth Marie-Claude Claudine Odile Joëlle Maryse Yolande Régine Brigitte Anne`),
    M: names(`Michel Jean Claude Daniel Alain Bernard Jacques Gérard Christian Patrick André Serge Jean-Pierre Jean-Claude Yves Roland
      Francis Guy Gilles Dominique Joël Henri Marc Jean-Louis Jean-Paul Denis Robert Roger Paul Maurice`),
  },
  {
    jusque: 1969,
    F: names(`Catherine Sylvie Nathalie Isabelle Véronique Brigitte Christine Martine Corinne Valérie Patricia Pascale Florence Béatrice
      Dominique Marie-Christine Fabienne Laurence Agnès Muriel Carole Sophie Anne Hélène Nadine Joëlle Régine Cécile Marie-Pierre Claire`),
    M: names(`Philippe Patrick Pascal Thierry Éric Alain Bruno Christian Didier Michel Laurent Jean-Luc Dominique Gilles Marc Frédéric
      Olivier Christophe Denis Hervé Franck Daniel Vincent Jean-Marc Dominique Pierre François Yves Serge Benoît`),
  },
  {
    jusque: 1979,
    F: names(`Stéphanie Sandrine Nathalie Céline Christelle Sophie Karine Delphine Laurence Valérie Isabelle Séverine Virginie Anne
      Véronique Sabrina Émilie Sonia Magali Cécile Laëtitia Carine Estelle Nadège Hélène Aurélie Peggy Ludivine Caroline Myriam`),
    M: names(`Christophe Stéphane Sébastien David Nicolas Frédéric Laurent Olivier Jérôme Éric Thierry Franck Ludovic Cédric Arnaud
      Vincent Fabrice Bruno Fabien Guillaume Julien Yann Grégory Mickaël Samuel Emmanuel Benoît Cyril Xavier Denis`),
  },
  {
    jusque: 1989,
    F: names(`Aurélie Émilie Julie Élodie Céline Laura Audrey Amandine Jennifer Mélanie Jessica Marie Charlotte Marion Vanessa Claire
      Caroline Pauline Fanny Sabrina Cindy Lucie Angélique Sarah Camille Mathilde Alexandra Anaïs Sophie Adeline`),
    M: names(`Julien Nicolas Guillaume Jérémy Romain Mickaël Sébastien Thomas Mathieu Alexandre Benjamin Vincent Kévin Damien Maxime
      Anthony Florian Aurélien Pierre Adrien Cédric Jonathan Fabien Ludovic Clément Arnaud Yoann Simon Rémi Loïc`),
  },
  {
    jusque: 1999,
    F: names(`Laura Marine Manon Camille Léa Marion Mathilde Justine Pauline Chloé Anaïs Sarah Mélissa Morgane Océane Charlotte Lucie
      Marie Coralie Clara Solène Émeline Noémie Alice Audrey Ophélie Juliette Margaux Élise Claire`),
    M: names(`Kévin Thomas Alexandre Maxime Nicolas Quentin Romain Antoine Valentin Clément Florian Jordan Hugo Dylan Alexis Lucas
      Benjamin Adrien Corentin Baptiste Théo Guillaume Rémi Bastien Paul Simon Louis Mathieu Arthur Loïc`),
  },
  {
    jusque: 9999,
    F: names(`Léa Manon Emma Chloé Camille Clara Océane Inès Sarah Lucie Jade Lola Maëlys Romane Louise Zoé Juliette Anaïs Mathilde
      Lisa Éva Noémie Élisa Margot Lilou Célia Alice Ambre Eloïse Maëlle`),
    M: names(`Lucas Théo Hugo Enzo Thomas Nathan Mathis Louis Léo Maxime Tom Clément Antoine Alexis Romain Paul Baptiste Jules Axel
      Noah Yanis Raphaël Arthur Evan Gabin Ethan Nolan Victor Simon Quentin`),
  },
];
