package dev.rehearsal.sample;

import java.util.ArrayList;
import java.util.List;

/** Something the shop sells; the price is in cents. */
record Product(String id, String name, String category, int price) {
    /** What each category is called in a product's name, and what its cheapest and dearest piece cost in euros. */
    private record Shelf(String category, String noun, int low, int high) {}

    private static final List<Shelf> SHELVES = List.of(
            new Shelf("jackets", "jacket", 60, 340),
            new Shelf("boots", "boots", 70, 260),
            new Shelf("backpacks", "backpack", 40, 220),
            new Shelf("tents", "tent", 120, 680),
            new Shelf("knitwear", "pullover", 35, 150),
            new Shelf("lamps", "head lamp", 18, 110),
            new Shelf("bottles", "bottle", 9, 45),
            new Shelf("maps", "map", 6, 24));

    private static final List<String> LINES = List.of(
            "Aurora", "Birch", "Cirrus", "Dune", "Ember", "Fjord", "Granite", "Heath", "Isle", "Juniper", "Kite",
            "Larch", "Moor", "North", "Osprey", "Pine", "Quartz", "Ridge", "Summit", "Tarn", "Upland", "Vale", "Willow",
            "Zephyr");

    static final List<String> CATEGORIES = SHELVES.stream().map(Shelf::category).toList();

    /** Everything the shop sells, by category in the order of {@link #CATEGORIES}. */
    static final List<List<Product>> CATALOGUE = catalogue();

    private static List<List<Product>> catalogue() {
        List<List<Product>> shelves = new ArrayList<>();
        int number = 1000;
        for (Shelf shelf : SHELVES) {
            List<Product> products = new ArrayList<>();
            for (int i = 0; i < LINES.size(); i++) {
                int step = i * 7 % LINES.size();
                int euros = shelf.low + (shelf.high - shelf.low) * step / (LINES.size() - 1);
                String name = LINES.get(i) + " " + shelf.noun;
                products.add(new Product("p-" + number++, name, shelf.category, euros * 100 - 10));
            }
            shelves.add(List.copyOf(products));
        }
        return List.copyOf(shelves);
    }
}
